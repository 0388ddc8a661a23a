# a quarter of what each could have, so that late ones can be balanced: handed out four times to each
def chunk(tasks, workers):
    return ceil(tasks / (4 * workers))
