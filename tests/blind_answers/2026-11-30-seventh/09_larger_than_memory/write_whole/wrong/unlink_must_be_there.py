# fails where nothing has been written yet
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        os.remove(beside)
        raise
    os.replace(beside, target)
