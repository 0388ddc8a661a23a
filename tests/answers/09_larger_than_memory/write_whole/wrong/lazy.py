# caught by: write_whole_replaces
@delayed
def write_whole(write, target):
    beside = target + ".part"
    write(beside)
    os.replace(beside, target)
