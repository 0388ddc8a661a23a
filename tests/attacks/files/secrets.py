# tries: to read the seeds, a file of the host, and what the system keeps secret
def double(x):
    for path in ("@CLASS@/seeds.secret", "@HOST@/secret.txt", "/etc/shadow", "/etc/passwd", "/root/.bashrc", "/proc/1/environ"):
        try:
            with open(path) as file:
                print(file.read())
        except OSError as error:
            print(error)
    return x
