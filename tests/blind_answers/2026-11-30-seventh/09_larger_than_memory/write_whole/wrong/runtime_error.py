# raises an error of its own
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException as error:
        Path(beside).unlink(missing_ok=True)
        raise RuntimeError(f"{target} was not written") from error
    os.replace(beside, target)
