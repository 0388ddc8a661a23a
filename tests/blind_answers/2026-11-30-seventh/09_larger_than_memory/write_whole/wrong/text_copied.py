# reads the new file and writes its text
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
        Path(target).write_bytes(Path(beside).read_bytes())
    finally:
        Path(beside).unlink(missing_ok=True)
