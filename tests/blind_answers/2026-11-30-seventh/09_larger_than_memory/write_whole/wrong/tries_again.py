# tries a second time
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except Exception:
        Path(beside).unlink(missing_ok=True)
        try:
            write(beside)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise
    os.replace(beside, target)
