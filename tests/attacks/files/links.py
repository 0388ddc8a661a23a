# tries: links out of its folder, read and written through
# reaches: link0
import os


def double(x):
    for number, target in enumerate(("@HOST@/secret.txt", "@CLASS@/seeds.secret", "@HOST@/owned_by_link", "/proc/1/root/@HOST@/secret.txt")):
        os.symlink(target, f"link{number}{x}")
        for mode in "rw":
            try:
                with open(f"link{number}{x}", mode) as file:
                    print(file.read() if mode == "r" else file.write("x"))
            except OSError as error:
                print(error)
    return x
