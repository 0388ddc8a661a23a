# wrong: tells of an error by returning False
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
        os.replace(beside, target)
        return True
    except Exception:
        Path(beside).unlink(missing_ok=True)
        return False
