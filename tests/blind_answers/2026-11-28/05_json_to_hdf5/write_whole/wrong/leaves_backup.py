# wrong: keeps the old file under another name
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    if os.path.exists(target):
        os.replace(target, f"{target}.old")
    os.replace(beside, target)
