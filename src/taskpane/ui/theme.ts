import { createTheme, loadTheme } from "office-ui-fabric-react/lib/Styling";

/** まちKPI's green as on its icons; text on it keeps 6 : 1 and more. */
const theme = createTheme({
  palette: {
    themeDarker: "#083f3d",
    themeDark: "#0b5552",
    themeDarkAlt: "#0d605d",
    themePrimary: "#0f6b67",
    themeSecondary: "#25827d",
    themeTertiary: "#65aeaa",
    themeLight: "#b3d9d7",
    themeLighter: "#d6ebea",
    themeLighterAlt: "#f4fafa",
  },
});

export const applyTheme = (): void => {
  loadTheme(theme);
};
