# replaces in any case
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    finally:
        if Path(beside).exists():
            os.replace(beside, target)
