# tries: a list doubled sixty times by tasks
# reaches: too many|longer than
# %% lazy_sum
def lazy_sum(data):
    z = delayed([0])
    for _ in range(60):
        z = z + z
    return z
