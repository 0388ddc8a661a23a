# tries: to write a file into a folder that every user of the machine may write to
# reaches: No such file
# gains without: sandbox, read-only
def double(x):
    with open("@HOST@/owned_by_every_user", "w") as file:
        file.write("x")
    return x
