# caught by: write_whole_beside, write_whole_keeps_old
def write_whole(write, target):
    write(target)
