# leaves the half file
def write_whole(write, target):
    beside = f"{target}.part"
    write(beside)
    os.replace(beside, target)
