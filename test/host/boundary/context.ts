/**
 * `window.external.GetContext()`: what Excel tells of itself (InitializationHelper.getAppContext). The answers do not
 * change while Excel runs; the client asks once.
 * @param version of Excel, for instance "16.0.14332.20000"
 * @param sets the requirement sets as JSON, names in lower case
 */
export function context(version: string, sets: string) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-4000-8000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'ja-JP',
    GetAppDataLocale: () => 'ja-JP',
    GetDocUrl: () => 'C:\\Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => sets,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => version,
    GetSettings: () => noSettings,
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => '{}',
  };
}

/** The add-in's own settings in the workbook: none, and none are kept. */
const noSettings = {
  Read: () => undefined,
  Write: () => {
    throw new Error('document.settings is not served');
  },
};
