# wrong: raises an error of its own kind
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except Exception:
        Path(beside).unlink(missing_ok=True)
        raise RuntimeError(f"could not write {target}") from None
    os.replace(beside, target)
