# wrong: leaves the half file behind after an error
def write_whole(write, target):
    beside = f"{target}.part"
    write(beside)
    os.replace(beside, target)
