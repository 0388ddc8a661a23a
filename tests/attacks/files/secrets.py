# tries: to read the seeds, a file of the host, and what the system keeps secret
# reaches: No such file.*secret
# gains without: sandbox, what is shown
def double(x):
    for path in ("@CLASS@/seeds.secret", "@HOST@/secret.txt", "/etc/shadow", "/etc/passwd", "/root/.bashrc", "/proc/1/environ"):
        try:
            with open(path) as file:
                print(file.read())
        except OSError as error:
            print(error)
    return x
