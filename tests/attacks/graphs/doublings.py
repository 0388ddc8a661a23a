# tries: a list doubled sixty times by tasks
# %% lazy_sum
def lazy_sum(data):
    z = delayed([0])
    for _ in range(60):
        z = z + z
    return z
