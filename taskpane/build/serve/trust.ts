/** How a person tells the computer to trust the certificate, and to forget it, by `process.platform`. */
export function trustAdvice(file: string, platform: string): string {
  if (platform === "win32")
    return `Trust it once, for your account only, in a command window:
  certutil -user -addstore Root "${file}"
To take that back: certutil -user -delstore Root "localhost (Treasury, this computer only)"`;
  if (platform === "darwin")
    return `Trust it once, for your account only, in the Terminal:
  security add-trusted-cert -p ssl -k ~/Library/Keychains/login.keychain-db "${file}"
To take that back: security remove-trusted-cert "${file}"`;
  return `Open https://localhost:3000/help.html in your browser once and accept the certificate
(${file}).`;
}
