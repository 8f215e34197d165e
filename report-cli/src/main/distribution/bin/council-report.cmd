@echo off
rem Runs council-report. Needs Java 17 or later.
rem Variables: JAVA_HOME, the Java to use (default: java on the PATH);
rem            COUNCIL_REPORT_JAVA_OPTS, more options for Java, such as -Xmx256m.
rem No blocks in brackets: a path may hold some, as "Program Files (x86)" does.
setlocal EnableExtensions DisableDelayedExpansion
call :find_home
set "jar=%home%\council-report.jar"

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
rem The file "release" of a Java home holds its version, such as JAVA_VERSION="17.0.15"; asking Java
rem itself costs a start of it.
for %%J in ("%java%") do set "release=%%~dpJ..\release"
set "version="
if not exist "%release%" goto ask
for /f "usebackq tokens=1,2 delims==" %%K in ("%release%") do if "%%K"=="JAVA_VERSION" set "version=%%L"
goto judge

:ask
set "answer=%TEMP%\council-report-%RANDOM%.txt"
"%java%" -version >nul 2>"%answer%"
for /f "usebackq tokens=2,3" %%K in ("%answer%") do if "%%K"=="version" set "version=%%L"
del "%answer%" 2>nul

:judge
if not defined version set "version=of an unknown version"
set "version=%version:"=%"
for /f "delims=." %%V in ("%version%") do set "version=%%V"
if "%version:~0,2%"=="of" goto old
if %version% GEQ 17 goto start
:old
echo council-report: "%java%" is Java %version%; Java 17 or later is needed>&2
exit /b 78

:start
rem The quick compiler and the plain collector start soonest, and a start takes an eighth less work when
rem a method is compiled after twice as many calls as usual. An archive of classes that fits no longer
rem is passed over; the log, where Java would say so, stays closed.
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:-UsePerfData -Xlog:disable -Djava.awt.headless=true"
set "archive="
if defined LOCALAPPDATA if exist "%release%" call :find_archive
if not defined archive goto plain
if not exist "%archive%" goto plain
"%java%" %options% "%use%=%archive%" %COUNCIL_REPORT_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:plain
"%java%" %options% %COUNCIL_REPORT_JAVA_OPTS% -jar "%jar%" %*
if not %ERRORLEVEL%==0 exit /b %ERRORLEVEL%
if not defined archive exit /b 0
if not "%~1"=="build" exit /b 0

rem The first run that makes documents makes the archive too, in a run of its own, which takes two
rem seconds more. Where it cannot, an empty one stands for it: half of one would crash Java, and none
rem would be tried again each time.
set "made=%archive%.%RANDOM%"
mkdir "%LOCALAPPDATA%\council-report" 2>nul
type nul 2>nul >"%made%"
if not exist "%made%" exit /b 0
"%java%" %options% "%make%=%made%" %COUNCIL_REPORT_JAVA_OPTS% -jar "%jar%" build "%home%\samples\westmarch\2026-09\riverside-park.yaml" --format pdf,docx,html --fail-on error -o "%made%.documents/" >nul 2>nul
if not %ERRORLEVEL%==0 del "%made%" 2>nul
if not exist "%made%" type nul >"%made%"
del /q "%archives%*.classes" 2>nul
move /y "%made%" "%archive%" >nul 2>nul
rmdir /s /q "%made%.documents" 2>nul
exit /b 0

:find_home
rem Only in a subroutine %~dp0 is right for a "council-report", in quotes, that was found on the PATH.
for %%H in ("%~dp0..") do set "home=%%~fH"
exit /b

:find_archive
rem Where the classes that a run loads are kept ready for the next: one for each Java and each place of
rem the program, of a name that changes with the file.
for %%J in ("%jar%") do for %%R in ("%release%") do set "archives=%%~fJ-%%~zR-%%~tR-"
for %%J in ("%jar%") do set "archive=%archives%%%~zJ-%%~tJ"
set "archives=%archives::=-%"
set "archives=%archives:/=-%"
set "archives=%LOCALAPPDATA%\council-report\%archives:\=-%"
set "archive=%archive::=-%"
set "archive=%archive:/=-%"
set "archive=%LOCALAPPDATA%\council-report\%archive:\=-%.classes"
set "use=-XX:SharedArchiveFile"
set "make=-XX:ArchiveClassesAtExit"
if %version% GEQ 25 set "use=-XX:AOTCache"
if %version% GEQ 25 set "make=-XX:AOTCacheOutput"
exit /b
