/** A kind of quantity with the names of its units and their size in the quantity's smallest common unit. */
type UnitNames = readonly (readonly [size: number, ...names: readonly string[]])[];

/**
 * Units of Japanese municipal plans, in the folded, lower-case spelling. Units of one quantity can be converted
 * into one another; units of different quantities never. 千・万・百万・億 before a unit need no entry.
 */
export const UNIT_TABLE: Readonly<Record<string, UnitNames>> = {
  people: [[1, "人", "名"]],
  yen: [[1, "円", "¥"]],
  ratio: [
    [100, "倍"],
    [10, "割"],
    [1, "%", "パーセント", "percent"],
    [0.1, "‰", "パーミル"],
  ],
  points: [[1, "ポイント", "pt", "pts", "%ポイント", "パーセントポイント", "pp"]],
  months: [
    [12, "年", "年間", "か年", "ヶ年", "カ年", "ヵ年", "ケ年", "箇年"],
    [1, "か月", "ヶ月", "カ月", "ヵ月", "ケ月", "箇月", "か月間", "ヶ月間", "カ月間"],
  ],
  age: [[1, "歳", "才"]],
  days: [[1, "日", "日間"]],
  minutes: [
    [60, "時間"],
    [1, "分", "分間"],
  ],
  cases: [[1, "件"]],
  times: [[1, "回"]],
  pieces: [[1, "個", "コ"]],
  households: [[1, "世帯"]],
  houses: [[1, "戸"]],
  companies: [[1, "社"]],
  businesses: [[1, "事業者", "事業所"]],
  projects: [[1, "事業"]],
  groups: [[1, "団体"]],
  shops: [[1, "店", "店舗"]],
  places: [[1, "箇所", "か所", "ヶ所", "カ所", "ヵ所", "ケ所", "個所"]],
  facilities: [[1, "施設"]],
  machines: [[1, "台"]],
  schools: [[1, "校"]],
  nurseries: [[1, "園"]],
  volumes: [[1, "冊"]],
  marks: [[1, "点"]],
  pairs: [[1, "組"]],
  buildings: [[1, "棟"]],
  plots: [[1, "区画"]],
  courses: [[1, "講座"]],
  districts: [[1, "地区"]],
  nights: [[1, "泊"]],
  carbon: [
    [1000, "kt-co2", "ktco2"],
    [1, "t-co2", "tco2", "t・co2", "t-co2e", "tco2e", "t-co2eq", "トン-co2", "トンco2"],
    [0.001, "kg-co2", "kgco2"],
  ],
  mass: [
    [1000, "t", "トン"],
    [1, "kg", "キログラム"],
    [0.001, "g", "グラム"],
  ],
  length: [
    [1000, "km", "キロメートル"],
    [1, "m", "メートル"],
    [0.01, "cm", "センチメートル"],
    [0.001, "mm", "ミリメートル"],
  ],
  area: [
    [1000000, "km2", "平方キロメートル"],
    [10000, "ha", "ヘクタール"],
    [100, "a", "アール"],
    [1, "m2", "平方メートル", "平米"],
  ],
  volume: [
    [1000, "m3", "立方メートル", "kl", "キロリットル"],
    [1, "l", "リットル"],
    [0.001, "ml", "ミリリットル"],
  ],
  energy: [
    [1000000, "gwh"],
    [1000, "mwh"],
    [1, "kwh"],
  ],
  power: [
    [1000, "mw"],
    [1, "kw"],
  ],
};
