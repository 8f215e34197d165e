@echo off
rem Runs council-report. Needs Java 17 or later.
rem Variables: JAVA_HOME, the Java to use (default: java on the PATH);
rem            COUNCIL_REPORT_JAVA_OPTS, more options for Java, such as -Xmx256m.
rem No blocks in brackets: a path may hold some, as "Program Files (x86)" does.
setlocal EnableExtensions DisableDelayedExpansion
if not defined JAVA_HOME goto on_path
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto found
echo council-report: there is no "%java%", where JAVA_HOME points>&2
exit /b 78

:on_path
for %%J in (java.exe) do set "java=%%~$PATH:J"
if defined java goto found
echo council-report: there is no java on the PATH; install Java 17 or later>&2
exit /b 78

:found
rem The file "release" of a Java home holds its version, such as JAVA_VERSION="17.0.15".
for %%J in ("%java%") do set "release=%%~dpJ..\release"
set "version="
if not exist "%release%" goto run
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%release%"') do set "version=%%V"
if not defined version goto run
set "version=%version:"=%"
if %version% GEQ 17 goto run
echo council-report: "%java%" is Java %version%; Java 17 or later is needed>&2
exit /b 78

:run
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djava.awt.headless=true %COUNCIL_REPORT_JAVA_OPTS% -jar "%~dp0..\council-report.jar" %*
exit /b %ERRORLEVEL%
