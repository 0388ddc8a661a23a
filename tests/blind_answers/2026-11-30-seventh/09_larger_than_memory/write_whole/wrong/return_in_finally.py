# a return in finally, which swallows the error
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
        os.replace(beside, target)
    finally:
        Path(beside).unlink(missing_ok=True)
        return target
