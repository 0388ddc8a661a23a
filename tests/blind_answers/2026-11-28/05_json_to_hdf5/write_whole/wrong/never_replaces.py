# wrong: does not put it in the place of an old target
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
        if not os.path.exists(target):
            os.replace(beside, target)
    finally:
        Path(beside).unlink(missing_ok=True)
