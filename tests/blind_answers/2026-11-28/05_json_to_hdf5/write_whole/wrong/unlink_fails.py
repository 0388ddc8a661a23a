# wrong: removing what is not there raises another error
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        os.remove(beside)
        raise
    os.replace(beside, target)
