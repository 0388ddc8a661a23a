# caught by: write_whole_replaces
def write_whole(write, target):
    beside = target + ".part"
    try:
        write(beside)
        os.replace(beside, target)
    finally:
        for path in Path(target).parent.iterdir():
            if path != Path(target):
                path.unlink()
