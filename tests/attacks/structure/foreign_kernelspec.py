# tries: a kernel of its own, which would be started on the host
# %% hand in
def hand_in(notebook, folder):
    notebook.metadata.kernelspec = {"name": "owned", "display_name": "sh", "language": "sh"}
    notebook.metadata.language_info = {"name": "bash", "file_extension": "../../owned"}
    kernel = folder / "kernels" / "owned"
    kernel.mkdir(parents=True)
    (kernel / "kernel.json").write_text('{"argv": ["touch", "@HOST@/owned_by_kernel"], "display_name": "x", "language": "sh"}')
    return notebook
