# wrong: another spelling of the same path
def write_whole(write, target):
    folder, name = os.path.split(target)
    beside = os.path.join(folder, ".", name)
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
