# tries: a course function in a graph that reads files in the evaluator
# %% lazy_sum
def lazy_sum(data):
    parts = []
    for path in ("@HOST@/secret.txt", "@CLASS@/seeds.secret", "/proc/1/environ", "@CLASS@/gradebook.db"):
        parts.append(delayed(shown)(path))
    return delayed(print)(delayed(str)(parts))
