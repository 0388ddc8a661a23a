# tries: to write files wherever it can
# reaches: Read-only
import os


def double(x):
    for top in ("@HOST@", "@CLASS@", "@CLASS@/submitted/aaa/92_siege", "/", "/tmp", "/var/tmp", "/dev/shm", "/root", "/etc", os.getcwd()):
        try:
            os.makedirs(top, exist_ok=True)
            with open(os.path.join(top, "owned_by_writing"), "w") as file:
                file.write("x")
        except OSError as error:
            print(error)
    return x
