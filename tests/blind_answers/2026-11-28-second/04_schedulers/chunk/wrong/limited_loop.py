# the loop ends at 10: larger shares are cut
def chunk(tasks, workers):
    for size in range(1, 13):
        if size * workers >= tasks:
            return size
    return 12
