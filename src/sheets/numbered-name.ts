/** A name with the number printed before it: `施策1 地域産業の成長・発展`. */
export const numbered = (no: string | null, name: string): string => (no === null ? name : `${no} ${name}`);
