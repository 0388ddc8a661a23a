# an old target stays
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    if Path(target).exists():
        Path(beside).unlink()
    else:
        os.replace(beside, target)
