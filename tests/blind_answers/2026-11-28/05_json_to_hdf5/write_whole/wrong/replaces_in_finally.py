# wrong: puts a half file in the place of the target too
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    finally:
        if os.path.exists(beside):
            os.replace(beside, target)
