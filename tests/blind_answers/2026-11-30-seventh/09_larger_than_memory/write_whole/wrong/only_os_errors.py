# removes the rest after errors of the system alone
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except OSError:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
