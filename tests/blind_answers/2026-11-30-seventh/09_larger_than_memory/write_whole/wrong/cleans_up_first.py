# removes everything else that looks left over
def write_whole(write, target):
    for old in Path(target).parent.glob(Path(target).stem.split(".")[0] + "*"):
        if old != Path(target):
            old.unlink()
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
