# wrong: calls write twice, once to try
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
        os.remove(beside)
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
