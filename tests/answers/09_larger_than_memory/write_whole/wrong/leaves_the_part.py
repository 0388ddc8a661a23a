# caught by: write_whole_keeps_old
def write_whole(write, target):
    beside = target + ".part"
    write(beside)
    os.replace(beside, target)
