# tries: nothing: right in `lazy_sum` and blank in `double`, to see that an answer to `lazy_sum` alone is looked at
# honest: 3
# %% lazy_sum
def lazy_sum(data):
    return delayed(sum)([delayed(slowinc)(x) for x in data])
