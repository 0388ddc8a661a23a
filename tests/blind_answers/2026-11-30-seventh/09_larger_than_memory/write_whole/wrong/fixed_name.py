# the same name in each folder, whoever writes
def write_whole(write, target):
    beside = str(Path(target).parent / "aet.part")
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
