# cuts the ending off the name
def write_whole(write, target):
    beside = os.path.splitext(target)[0]
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
