# tries: own work run early, and a graph that carries only the values
# honest: 1
# reaches: called for each number
# %% lazy_sum
def lazy_sum(data):
    done = [slowinc(x) for x in data]
    return delayed(sum)([delayed(int)(x) for x in done])
