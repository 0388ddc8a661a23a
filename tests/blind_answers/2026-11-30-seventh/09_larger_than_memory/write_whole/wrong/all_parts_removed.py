# removes all parts of the folder
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        for part in Path(target).parent.glob("*.part"):
            part.unlink()
        raise
    os.replace(beside, target)
