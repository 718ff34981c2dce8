declare const contentSecurityPolicy: (sources: { readonly officeJs: string }) => string;
export = contentSecurityPolicy;
