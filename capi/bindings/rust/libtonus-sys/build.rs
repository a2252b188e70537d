// SPDX-License-Identifier: BSL-1.0
//! Tells the linker where libtonus is: in TONUS_LIB_DIR, else where the system looks. With
//! TONUS_STATIC=1 libtonus.a is linked, and the C++ runtime that it needs.

fn main() {
    println!("cargo:rerun-if-env-changed=TONUS_LIB_DIR");
    println!("cargo:rerun-if-env-changed=TONUS_STATIC");
    if let Ok(folder) = std::env::var("TONUS_LIB_DIR") {
        println!("cargo:rustc-link-search=native={folder}");
    }
    if std::env::var("TONUS_STATIC").as_deref() == Ok("1") {
        println!("cargo:rustc-link-lib=static=tonus");
        println!("cargo:rustc-link-lib=dylib=stdc++");
    } else {
        println!("cargo:rustc-link-lib=dylib=tonus");
    }
}
