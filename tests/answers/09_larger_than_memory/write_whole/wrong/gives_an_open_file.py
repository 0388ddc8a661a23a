# caught by: write_whole_replaces (own error)
def write_whole(write, target):
    beside = target + ".part"
    try:
        with open(beside, "w") as file:
            write(file)
        os.replace(beside, target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
