# caught by: write_whole_replaces
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
        write(beside)
    except Exception:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
