export declare const servedFrom: (url: unknown) => string;
export declare const stampManifest: (xml: string | Buffer, base: string) => string;
