# tries: to raise its limits and to be spared where memory ends
# reaches: not allowed
import resource


def double(x):
    for kind in range(16):
        try:
            resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        except (OSError, ValueError) as error:
            print(error)
    try:
        with open("/proc/self/oom_score_adj", "w") as file:
            file.write("-1000")
        print("spared")
    except OSError as error:
        print(error)
    return x
