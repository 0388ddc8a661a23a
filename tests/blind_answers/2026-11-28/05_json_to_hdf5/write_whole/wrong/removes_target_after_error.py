# wrong: removes the target after an error
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        Path(target).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
